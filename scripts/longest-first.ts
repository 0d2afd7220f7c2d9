import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than a minute. On a fresh clone the length of a file is all that is known of its time: the longest would come last, and one core would wait for it. */
const longest = [
  'every-schema-generated',
  'every-schema',
  'queue',
  'outcomes',
  'accessible',
  'layouts',
  'newer-documents',
  'apply-in-chromium',
];

const isLong = ({ moduleId }: TestSpecification) => longest.some((name) => moduleId.endsWith(`/${name}.e2e.test.ts`));

/** Vitest's order, but of the e2e files the longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
