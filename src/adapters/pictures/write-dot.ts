import type { LibraryActor } from '../../actors/directory/library-actor.ts';
import type { CompanionGraph } from '../../actors/profile/companion-graph.ts';

/** Light grounds that stay apart for those who see few colours, with dark letters on all of them. */
const COLOURS: Readonly<Record<LibraryActor['kind'], string>> = {
  person: '#cfe3f7',
  organisation: '#fbe9b7',
  government: '#d5ecd0',
  armed_group: '#f6cfc9',
  state: '#e2e2e8',
  reporter: '#f0f0f0',
  photographer: '#f0f0f0',
  unnamed: '#f0f0f0',
};
const LEGEND =
  'Lines: passages that name both, dashed between others.\nBlue: people, green: government bodies, yellow: organisations, red: armed groups, grey: states.';
const LONGEST_LINE = 20;

/**
 * Writes a graph in the language of Graphviz. Names are data: nothing in them is markup, see "ID" and "escString" in the language's
 * description (https://graphviz.org/doc/info/lang.html).
 */
export function writeDot({ centre, others, ties }: CompanionGraph): string {
  const nodes = [centre, ...others];
  const idOf = (actor: LibraryActor) => `n${nodes.indexOf(actor)}`;
  const lines = [
    'graph {',
    `graph [overlap=prism splines=true sep="+16" outputorder=edgesfirst bgcolor="white" pad=0.25 fontname="DejaVu Sans" fontsize=13 fontcolor="#52606d" labelloc=b label=${quote(LEGEND)}]`,
    'node [shape=box style="filled,rounded" penwidth=0 fontname="DejaVu Sans" fontsize=17 fontcolor="#1f2933" margin="0.16,0.09"]',
    'edge [color="#9fb3c8" fontname="DejaVu Sans" fontsize=14 fontcolor="#52606d"]',
    ...nodes.map((actor) => {
      const look = actor === centre ? ' fontsize=22 penwidth=2 color="#1f2933"' : '';
      return `${idOf(actor)} [label=${quote(wrap(actor.name))} fillcolor="${COLOURS[actor.kind]}"${look}]`;
    }),
    ...ties.map(({ one, other, passages }) => {
      const look =
        one === centre
          ? `penwidth=${(1 + Math.log2(passages)).toFixed(1)} label="${passages}" len=1.9`
          : 'penwidth=1.2 style=dashed color="#cbd5e0" len=2.6';
      return `${idOf(one)} -- ${idOf(other)} [${look}]`;
    }),
    '}',
  ];
  return lines.join('\n');
}

/** A string in which nothing has a meaning but the line breaks that were put in here. */
function quote(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === '\n' ? mark : ' '))
    .replace(/&/gu, '&amp;')
    .replace(/\\/gu, '\\\\')
    .replace(/"/gu, '\\"')
    .replace(/\n/gu, '\\n');
  return `"${plain}"`;
}

/** Breaks a long name between words. */
function wrap(name: string): string {
  let line = 0;
  return name
    .split(' ')
    .map((word, at) => {
      const isNew = at > 0 && line + word.length > LONGEST_LINE;
      line = isNew ? word.length : line + word.length + 1;
      return at === 0 ? word : `${isNew ? '\n' : ' '}${word}`;
    })
    .join('');
}
