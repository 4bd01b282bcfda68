import type { Complaint } from './complaints.ts';
import type { Picture } from './take.ts';

/** Something wrong, with all pictures that show it. */
export interface Fault {
  complaint: Complaint;
  pictures: Picture[];
}

/** What is wrong, by rule and first place, most pictures first. */
export function faultsIn(pictures: readonly Picture[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const picture of pictures) {
    for (const complaint of picture.complaints) {
      const key = JSON.stringify([complaint.rule, complaint.nodes[0]]);
      const fault = faults.get(key) ?? { complaint, pictures: [] };
      fault.pictures.push(picture);
      faults.set(key, fault);
    }
  }
  return [...faults.values()].sort((a, b) => b.pictures.length - a.pictures.length);
}

/** How many violations axe has found in all pictures. */
const violationsIn = (pictures: readonly Picture[]): number =>
  pictures.reduce((sum, { complaints }) => sum + complaints.filter(({ by }) => by === 'axe').length, 0);

/** A fault in two lines: what it is, and where it is seen first. */
export function faultLines({ complaint: { rule, nodes }, pictures }: Fault): string {
  const [first] = pictures;
  const more = pictures.length > 1 ? `, and ${pictures.length - 1} more` : '';
  return `${rule}: ${nodes[0] ?? ''}\n  ${first?.file ?? ''}${more}`;
}

export const closingLine = (pictures: readonly Picture[]): string =>
  `${pictures.length} pictures, ${violationsIn(pictures)} axe violations`;
