import { days, hours, minutes } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import { infused, onDay, perArea, perKg, twiceDaily } from './dose.ts';
import { threeDaunorubicin, weekOfCytarabine } from './seven-and-three.ts';

const bevacizumabOn = (day: number, lasting = minutes(90)) => infused('bevacizumab', perKg(10), lasting, onDay(day));
const inAnHour = (day: number) => bevacizumabOn(day, minutes(60));

/** NCT00015951. */
export const timedSequentialWithBevacizumab: ReadyRegimen = {
  id: 'timed-sequential-bevacizumab',
  title: 'Cytarabine, then mitoxantrone, then bevacizumab',
  source:
    'NCT00015951, Karp 2004: cytarabine 2 g/m² in all over the 72 h from day 1, mitoxantrone 40 mg/m² on day 4, bevacizumab 10 mg/kg on day 8; one course, lengths of the later two infusions assumed',
  species: 'human',
  doses: [
    infused('cytarabine', perArea(2000), hours(72)),
    infused('mitoxantrone', perArea(40), minutes(30), onDay(4)),
    bevacizumabOn(8),
  ],
};

/** The pilot without a registry number. */
export const bevacizumabAlone: ReadyRegimen = {
  id: 'bevacizumab-days-1-14',
  title: 'Bevacizumab alone, twice',
  source:
    'ASH 2006, abstract 4543: 10 mg/kg on day 1; five of nine patients had it on day 14 too, as here, and two on day 35, which is left out',
  species: 'human',
  doses: [bevacizumabOn(1), bevacizumabOn(14)],
};

/** NTR904. */
export const sevenAndThreeWithBevacizumab: ReadyRegimen = {
  id: '7+3-bevacizumab',
  title: '7+3 with bevacizumab, and a second course',
  source:
    'NTR904, Ossenkoppele 2012: bevacizumab 10 mg/kg in an hour on days 1 and 15 of both courses; "3+7" is read without doses: cytarabine 200 mg/m² a day and daunorubicin 45 mg/m², recalled; then cytarabine 1 g/m² twice a day on days 1-6, here from day 36 on, since no source gives the day, and whatever the counts are',
  species: 'human',
  doses: [
    weekOfCytarabine(200),
    threeDaunorubicin(45),
    inAnHour(1),
    inAnHour(15),
    twiceDaily(infused('cytarabine', perArea(1000), hours(3), days(35)), 12),
    inAnHour(36),
    inAnHour(50),
  ],
};
