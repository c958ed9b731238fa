import type { GraphPainter } from '../../actors/profile/companion-graph.ts';
import { writeDot } from './write-dot.ts';

interface PainterOptions {
  /** The file of the font "DejaVu Sans". */
  readonly fontFile: string;
}

const WIDTH = 1_200;

/**
 * Draws graphs with Graphviz (`neato`), compiled to WebAssembly, and turns them into PNG with resvg. Both are loaded for the first
 * picture, which takes some 200 milliseconds; further ones take about 100.
 */
export function createGraphvizPainter({ fontFile }: PainterOptions): GraphPainter {
  return {
    async paint(graph) {
      const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
      const { Resvg } = await import('@resvg/resvg-js');
      const graphviz = await Graphviz.load();
      const svg = graphviz.layout(writeDot(graph), 'svg', 'neato');
      const picture = new Resvg(svg, {
        fitTo: { mode: 'width', value: WIDTH },
        // Without a font text vanishes without a word.
        font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
      });
      return picture.render().asPng();
    },
  };
}
