/** What is used of the report that Stryker writes. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  /** How many tests ran with the mutant; none where no test reaches it. */
  readonly testsCompleted?: number;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** Mutants that a test noticed, and all that a test should notice. */
export interface FileScore {
  readonly file: string;
  readonly noticed: number;
  readonly counted: number;
  readonly unnoticed: readonly Mutant[];
}

export interface Verdict {
  /** In percent; 0 where there was nothing to notice. */
  readonly score: number;
  readonly testsPerMutant: number;
  /** Worst first. */
  readonly files: readonly FileScore[];
  /** Why the run fails; empty when it passes. */
  readonly faults: readonly string[];
}

export const LEAST_SCORE = 80;

const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

export const percent = (noticed: number, counted: number): number => (counted === 0 ? 0 : (100 * noticed) / counted);

/**
 * Judges a run. Mutants that could not be compiled or were left out on purpose count neither way. A mutant that is said
 * to have survived though no test ran with it is a fault of the run itself: tests were asked for and none came.
 */
export function judge(report: MutationReport | null): Verdict {
  const files = Object.entries(report?.files ?? {})
    .map(([file, { mutants }]) => scoreOf(file, mutants))
    .filter(({ counted }) => counted > 0)
    .sort((one, other) => percent(one.noticed, one.counted) - percent(other.noticed, other.counted));
  const mutants = Object.values(report?.files ?? {}).flatMap((file) => file.mutants.filter(isCounted));
  const noticed = files.reduce((sum, file) => sum + file.noticed, 0);
  const score = percent(noticed, mutants.length);
  const tests = mutants.reduce((sum, { testsCompleted = 0 }) => sum + testsCompleted, 0);
  const testsPerMutant = mutants.length === 0 ? 0 : tests / mutants.length;
  const untried = mutants.filter(({ status, testsCompleted = 0 }) => status === 'Survived' && testsCompleted === 0);
  const faults: string[] = [];
  if (report === null) faults.push('There is no report.');
  else if (mutants.length === 0) faults.push('No mutant was made.');
  else {
    if (tests === 0) faults.push('Not one test ran with a mutant.');
    else if (untried.length > 0) faults.push(`No test ran with ${untried.length} mutants that are said to survive.`);
    if (score < LEAST_SCORE) faults.push(`The score is ${score.toFixed(1)} %, less than ${LEAST_SCORE} %.`);
  }
  return { score, testsPerMutant, files, faults };
}

const isCounted = ({ status }: Mutant): boolean => NOTICED.has(status) || UNNOTICED.has(status);

function scoreOf(file: string, mutants: readonly Mutant[]): FileScore {
  const counted = mutants.filter(isCounted);
  const unnoticed = counted.filter(({ status }) => UNNOTICED.has(status));
  return { file, noticed: counted.length - unnoticed.length, counted: counted.length, unnoticed };
}
