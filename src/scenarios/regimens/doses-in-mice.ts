import { days, minutes } from '../../core/units.ts';
import { daily, infused, perKg, pushed, repeated, twiceDaily, underTheSkin } from './dose.ts';

/** The payload of a carrier as free daunorubicin is given. */
const threeDays = (drug: string) => daily(infused(drug, perKg(3), minutes(30)), 3);

/**
 * Doses by which mice are given one drug, each for as long as it is usual alone; where they are from stands in the regimen of
 * the same drug. By the vein, into the peritoneum or by mouth, which all stand as a bolus.
 */
export const inMice = {
  daunorubicin: threeDays('daunorubicin'),
  exosomalDaunorubicin: threeDays('exosomal-daunorubicin'),
  cellBorneDaunorubicin: threeDays('cell-borne-daunorubicin'),
  idarubicin: daily(infused('idarubicin', perKg(0.6), minutes(15)), 3),
  aclarubicin: daily(infused('aclarubicin', perKg(4), minutes(30)), 4),
  mitoxantrone: daily(pushed('mitoxantrone', perKg(1)), 3),
  etoposide: daily(pushed('etoposide', perKg(10)), 5),
  fludarabine: daily(pushed('fludarabine', perKg(100)), 5),
  azacitidine: daily(pushed('azacitidine', perKg(2.5)), 7),
  sorafenib: daily(pushed('sorafenib', perKg(10)), 14),
  quizartinib: daily(pushed('quizartinib', perKg(5)), 14),
  sunitinib: daily(pushed('sunitinib', perKg(40)), 14),
  bevacizumab: repeated(pushed('bevacizumab', perKg(5)), days(3.5), 4),
  lenalidomide: daily(pushed('lenalidomide', perKg(25)), 14),
  thalidomide: daily(pushed('thalidomide', perKg(100)), 14),
  rebastinib: daily(pushed('rebastinib', perKg(20)), 14),
  oxi4503: infused('oxi4503', perKg(25), minutes(10)),
  deferoxamine: daily(pushed('deferoxamine', perKg(100)), 14),
  plerixafor: daily(underTheSkin('plerixafor', perKg(5)), 5),
  filgrastim: daily(underTheSkin('filgrastim', perKg(0.25)), 5),
  amd3465: twiceDaily(underTheSkin('amd3465', perKg(1.25)), 14),
  bl8040: daily(underTheSkin('bl8040', perKg(20)), 5),
  ulocuplumab: repeated(pushed('ulocuplumab', perKg(10)), days(3.5), 6),
  cx01AtOnce: pushed('cx01', perKg(4)),
  cx01Week: infused('cx01', perKg(42), days(7)),
  natalizumab: repeated(pushed('natalizumab', perKg(5)), days(3), 3),
  amg330: infused('amg-330', perKg(0.048), days(14)),
  as101: repeated(pushed('as101', perKg(0.5)), days(2), 7),
  gmi1359: daily(pushed('gmi1359', perKg(40)), 14),
  uproleselan: twiceDaily(pushed('uproleselan', perKg(40)), 14),
  gmi1687: twiceDaily(pushed('gmi1687', perKg(3)), 14),
  h90: repeated(pushed('h90', perKg(10)), days(2), 10),
  echinomycin: repeated(pushed('echinomycin', perKg(0.01)), days(2), 3),
  th302: daily(pushed('th302', perKg(50)), 5),
  pr104: infused('pr104', perKg(550), minutes(30)),
  navitoclax: daily(pushed('navitoclax', perKg(100)), 14),
  venetoclax: daily(pushed('venetoclax', perKg(100)), 14),
  gsk2795039: daily(pushed('gsk2795039', perKg(100)), 7),
  iacs010759: daily(pushed('iacs-010759', perKg(7.5)), 14),
  gw4869: daily(pushed('gw4869', perKg(2.5)), 14),
  rosiglitazone: daily(pushed('rosiglitazone', perKg(10)), 14),
  clenbuterol: daily(pushed('clenbuterol', perKg(1.5)), 14),
  propranolol: daily(pushed('propranolol', perKg(10)), 14),
  mirabegron: daily(pushed('mirabegron', perKg(2)), 14),
} as const;
