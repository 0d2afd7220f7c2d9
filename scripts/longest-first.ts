import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes whatever their size tells: begun last, they would leave one worker waiting for the other. */
const longest = ['every-schema-generated', 'every-schema.e2e', 'queue.e2e', 'accessible', 'outcomes', 'layouts'];

/** Of a fresh clone nobody knows how long a file takes; those known to be long begin first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const placeOf = ({ moduleId }: TestSpecification) => longest.findIndex((name) => moduleId.includes(`/${name}`));
    const [long, others] = [sorted.filter((file) => placeOf(file) !== -1), sorted.filter((file) => placeOf(file) === -1)];
    return [...long.sort((a, b) => placeOf(a) - placeOf(b)), ...others];
  }
}
