/**
 * The positions of the highest positive scores, highest first, equal ones in order of position.
 *
 * @param count how many at most
 */
export function topOf(scores: ArrayLike<number>, count: number): readonly number[] {
  const heap: number[] = [];
  const isBelow = (left: number, right: number) => {
    const difference = (scores[left] ?? 0) - (scores[right] ?? 0);
    return difference === 0 ? left > right : difference < 0;
  };
  for (let position = 0; position < scores.length; position++) {
    if ((scores[position] ?? 0) <= 0) continue;
    if (heap.length < count) {
      heap.push(position);
      raise(heap, isBelow);
    } else if (count > 0 && isBelow(heap[0] ?? position, position)) {
      heap[0] = position;
      sink(heap, isBelow);
    }
  }
  return heap.sort((left, right) => (isBelow(left, right) ? 1 : -1));
}

type Comparison = (left: number, right: number) => boolean;

function raise(heap: number[], isBelow: Comparison): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!isBelow(heap[child] ?? 0, heap[parent] ?? 0)) return;
    swap(heap, child, parent);
    child = parent;
  }
}

function sink(heap: number[], isBelow: Comparison): void {
  let parent = 0;
  for (;;) {
    let lowest = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      if (child < heap.length && isBelow(heap[child] ?? 0, heap[lowest] ?? 0)) lowest = child;
    }
    if (lowest === parent) return;
    swap(heap, lowest, parent);
    parent = lowest;
  }
}

function swap(heap: number[], left: number, right: number): void {
  const kept = heap[left] ?? 0;
  heap[left] = heap[right] ?? 0;
  heap[right] = kept;
}
