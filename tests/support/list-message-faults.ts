import type { APIComponentInContainer } from 'discord.js';
import type { MessageBody } from '../../src/discord/message-renderer.ts';

/** What Discord would refuse about a message, a sentence each (its documentation of API v10, read in August 2026). */
export function listMessageFaults({ components, files }: MessageBody): readonly string[] {
  const faults: string[] = [];
  const require = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const [container, ...others] = components;
  if (container?.type !== 17 || others.length > 0) return ['It is not one container.'];
  const inside = container.components;
  require(inside.length > 0, 'The container is empty.');
  const nested = inside.flatMap((one) => (one.type === 1 ? one.components : []));
  require(1 + inside.length + nested.length <= 40, 'There are more than 40 components.');
  require(inside.reduce((sum, one) => sum + shownBy(one), 0) <=
    4_000, 'There are more than 4,000 characters.');
  const ids = nested.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
  require(new Set(ids).size === ids.length, 'An id is used twice.');
  for (const id of ids) require(id.length >= 1 && id.length <= 100, `The id ${id} is too long or empty.`);
  for (const one of inside) {
    if (one.type === 10) {
      require(one.content.trim() !== '', 'A text is empty.');
      require(one.content.isWellFormed(), 'A text holds half a character.');
    }
    if (one.type === 1) {
      const [first] = one.components;
      const isMenu = first?.type === 3;
      require(one.components.length >= 1 &&
        one.components.length <= (isMenu ? 1 : 5), 'A row is empty or too long.');
      if (first?.type === 3) {
        const values = first.options.map(({ value }) => value);
        require(values.length >= 1 && values.length <= 25, 'A menu is empty or too long.');
        require(new Set(values).size === values.length, 'A menu offers the same twice.');
        require((first.placeholder?.length ?? 0) <= 150, 'The placeholder is too long.');
        for (const { label, value } of first.options)
          require(label.length >= 1 && label.length <= 100 && value.length <= 100, 'An entry is too long.');
      }
      for (const button of one.components)
        if (button.type === 2 && 'label' in button)
          require((button.label?.length ?? 0) >= 1 &&
            (button.label?.length ?? 0) <= 80, 'A label is too long.');
    }
  }
  for (const { description } of inside.flatMap((one) => (one.type === 12 ? one.items : [])))
    require(description == null ||
      (description.length >= 1 && description.length <= 1_024), 'Words for a picture are too long.');
  const named = inside.flatMap((one) => {
    if (one.type === 13) return [one.file.url];
    return one.type === 12 ? one.items.map(({ media }) => media.url) : [];
  });
  const sent = files.map(({ name }) => `attachment://${name}`);
  require(new Set(sent).size === sent.length, 'Two files share a name.');
  require(named.toSorted().join() === sent.toSorted().join(), 'The files are not those that are shown.');
  for (const { name, data } of files) {
    require(/^\w[\w.-]*$/u.test(name), `The file ${name} would be renamed.`);
    require(data.byteLength <= 10 * 1024 * 1024, `The file ${name} is too large.`);
  }
  return faults;
}

function shownBy(component: APIComponentInContainer): number {
  switch (component.type) {
    case 10:
      return component.content.length;
    case 1:
      return component.components.reduce((sum, one) => {
        if (one.type === 3)
          return (
            sum +
            (one.placeholder?.length ?? 0) +
            one.options.reduce((all, { label }) => all + label.length, 0)
          );
        return sum + ('label' in one ? (one.label?.length ?? 0) : 0);
      }, 0);
    default:
      return 0;
  }
}
