import type { TimelinePainter } from '../../timeline/timeline-painter.ts';
import { writeTimelineSvg } from './write-timeline-svg.ts';

interface PainterOptions {
  /** The file of the font "DejaVu Sans". */
  readonly fontFile: string;
}

/** Draws timelines as SVG and turns them into PNG with resvg, which is loaded for the first picture. */
export function createResvgTimelinePainter({ fontFile }: PainterOptions): TimelinePainter {
  return {
    async paint(timeline) {
      const { Resvg } = await import('@resvg/resvg-js');
      const picture = new Resvg(writeTimelineSvg(timeline), {
        // Without a font text vanishes without a word.
        font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
      });
      return picture.render().asPng();
    },
  };
}
