export { readStudy, type Study, type StudySwitch } from './read.ts';
export { type StudyDesign, studyDesigns } from './shape.ts';
