import { type Measurement, megabytesPerSecond, type Times } from './measure.ts';

const ms = (time: number): string => time.toFixed(1).padStart(8);
const both = (name: string, { median, best }: Times): string => `${name} median ${ms(median)} best ${ms(best)}`;

/** One line: processor and wall time in milliseconds, speed by the median of the processor time, what was found. */
export function printSpeed(name: string, { processor, wall, result }: Measurement, bytes: number): void {
  const speed = megabytesPerSecond(bytes, processor.median).toFixed(0).padStart(5);
  console.log(`${name.padEnd(20)} ${both('processor', processor)}  ${both('wall', wall)}  ${speed} MB/s  (${result})`);
}

/** Says of a goal whether it was met. */
export const goal = (met: boolean, text: string): string => `${met ? 'met   ' : 'missed'} goal: ${text}`;
