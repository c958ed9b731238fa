import type { PageDocument } from './page-node.ts';

/** Puts what browsers save of shadow roots (`<template shadowrootmode>`) where readers see it: into the element that has it. */
export function openShadowRoots(document: PageDocument): void {
  // Roots stand in roots, and what is in a template is found only once it is out.
  for (;;) {
    const root = document.querySelector('template[shadowrootmode],template[shadowroot]');
    if (root === null) return;
    const section = document.createElement('div');
    section.innerHTML = root.innerHTML;
    root.replaceWith(section);
  }
}
