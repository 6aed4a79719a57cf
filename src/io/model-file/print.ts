import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { describe } from '../../model/describe.ts';
import type { Model } from '../../model/model.ts';
import { modelData } from './model-data.ts';

const about = ` A whole model of Marrow: change it and run it with "marrow run SCENARIO --model FILE".
 A number has its value, plausible range, grade (measured, estimated, assumed, fitted), source and the references it cites.
 "marrow explain NAME" tells of findings (because) and references (cites).`;

/**
 * The whole model as YAML that reads back to an equal one, with each rule's sentence as a comment.
 *
 * @param heading first lines of the file
 */
export function printModel(model: Model, heading = ''): string {
  const document = new Document(modelData(model), { aliasDuplicateObjects: false });
  document.commentBefore = heading === '' ? about : `${heading}\n${about}`;
  visit(document, {
    Map(_, node) {
      if (node.has('grade')) node.flow = true;
    },
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  const rules = document.get('rules');
  if (isSeq(rules)) {
    rules.items.forEach((item, index) => {
      const rule = model.rules[index];
      if (isMap(item) && rule !== undefined) item.commentBefore = ` ${describe(rule)}`;
    });
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
