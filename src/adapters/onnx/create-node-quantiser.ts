import { type OnnxNode, writeNode } from './onnx-node.ts';
import { elementTypes, type OnnxTensor, writeTensor } from './onnx-tensor.ts';
import { quantiseColumns, quantiseRows } from './quantise-matrix.ts';
import { transpose } from './transpose.ts';

/** Puts quantised steps in the place of others. */
export interface NodeQuantiser {
  /** The steps that do what the given one does, in the order they run in; `null` where it stays as it is. */
  quantise(node: OnnxNode): readonly Uint8Array[] | null;
  /** What those steps need. */
  tensors(): readonly Uint8Array[];
}

/** Smaller weights save nothing, and are often what a decision hangs on, such as the last layer of a classifier. */
const SMALLEST = 16_384;

interface Matrix {
  readonly floats: Float32Array;
  readonly rows: number;
  readonly columns: number;
}

interface Product {
  /** What is multiplied. */
  readonly input: string;
  /** What it is multiplied with, by the name it is to be kept under. */
  readonly weights: string;
  readonly matrix: Matrix;
  readonly output: string;
}

/** Quantises the steps of one graph with its weights; what several steps share is quantised once. */
export function createNodeQuantiser(weights: ReadonlyMap<string, OnnxTensor>): NodeQuantiser {
  const tensors = new Map<string, Uint8Array>();
  const quantisedInputs = new Set<string>();

  const readMatrix = (name: string | undefined): Matrix | null => {
    const tensor = weights.get(name ?? '');
    const [rows = 0, columns = 0, ...rest] = tensor?.dimensions ?? [];
    if (rest.length > 0 || rows * columns < SMALLEST) return null;
    const floats = tensor?.floats() ?? null;
    return floats === null ? null : { floats, rows, columns };
  };

  const multiply = ({ input, weights: name, matrix, output }: Product): readonly Uint8Array[] => {
    const { rows, columns } = matrix;
    if (!tensors.has(`${name}/values`)) {
      const { values, scales } = quantiseColumns(matrix.floats, columns);
      tensors.set(`${name}/values`, writeTensor(`${name}/values`, [rows, columns], values));
      tensors.set(`${name}/scales`, writeTensor(`${name}/scales`, [columns], scales));
    }
    const [values, scale, zero] = [`${input}/dynamic`, `${input}/dynamic_scale`, `${input}/dynamic_zero`];
    const first = quantisedInputs.has(input)
      ? []
      : [{ operator: 'DynamicQuantizeLinear', inputs: [input], outputs: [values, scale, zero] }];
    quantisedInputs.add(input);
    const [whole, float, factor] = [`${output}/whole`, `${output}/float`, `${output}/factor`];
    // In this very form the runtime knows the steps for one, and runs them as one.
    return [
      ...first,
      { operator: 'MatMulInteger', inputs: [values, `${name}/values`, zero], outputs: [whole] },
      { operator: 'Cast', inputs: [whole], outputs: [float], attributes: { to: elementTypes.float } },
      { operator: 'Mul', inputs: [scale, `${name}/scales`], outputs: [factor] },
      { operator: 'Mul', inputs: [float, factor], outputs: [output] },
    ].map(writeNode);
  };

  const quantiseMatMul = ({ inputs: [input = '', name = ''], outputs: [output = ''] }: OnnxNode) => {
    const matrix = readMatrix(name);
    return matrix === null ? null : multiply({ input, weights: name, matrix, output });
  };

  const quantiseGemm = ({ inputs, outputs: [output = ''], attributes }: OnnxNode) => {
    const [input = '', name = '', added = ''] = inputs;
    const isPlain =
      (attributes.get('transA') ?? 0) === 0 &&
      (attributes.get('alpha') ?? 1) === 1 &&
      (attributes.get('beta') ?? 1) === 1;
    const matrix = isPlain ? readMatrix(name) : null;
    if (matrix === null) return null;
    const isTurned = (attributes.get('transB') ?? 0) !== 0;
    const weightsName = isTurned ? `${name}/turned` : name;
    const upright = isTurned ? transpose(matrix) : matrix;
    if (added === '') return multiply({ input, weights: weightsName, matrix: upright, output });
    const product = `${output}/product`;
    return [
      ...multiply({ input, weights: weightsName, matrix: upright, output: product }),
      writeNode({ operator: 'Add', inputs: [product, added], outputs: [output] }),
    ];
  };

  const quantiseGather = ({ inputs, outputs: [output = ''], attributes }: OnnxNode) => {
    const [name = '', rowNumbers = ''] = inputs;
    const matrix = (attributes.get('axis') ?? 0) === 0 ? readMatrix(name) : null;
    if (matrix === null) return null;
    const { rows, columns } = matrix;
    if (!tensors.has(`${name}/rows`)) {
      const { values, scales } = quantiseRows(matrix.floats, columns);
      tensors.set(`${name}/rows`, writeTensor(`${name}/rows`, [rows, columns], values));
      tensors.set(`${name}/row_scales`, writeTensor(`${name}/row_scales`, [rows, 1], scales));
    }
    const [whole, float, scale] = [`${output}/whole`, `${output}/float`, `${output}/scale`];
    return [
      { operator: 'Gather', inputs: [`${name}/rows`, rowNumbers], outputs: [whole] },
      { operator: 'Cast', inputs: [whole], outputs: [float], attributes: { to: elementTypes.float } },
      { operator: 'Gather', inputs: [`${name}/row_scales`, rowNumbers], outputs: [scale] },
      { operator: 'Mul', inputs: [float, scale], outputs: [output] },
    ].map(writeNode);
  };

  return {
    quantise(node) {
      if (node.operator === 'MatMul') return quantiseMatMul(node);
      if (node.operator === 'Gemm') return quantiseGemm(node);
      return node.operator === 'Gather' ? quantiseGather(node) : null;
    },
    tensors: () => [...tensors.values()],
  };
}
