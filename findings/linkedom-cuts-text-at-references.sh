#!/bin/sh
# linkedom 0.18.14: a paragraph without any element in it has several text nodes.
#
# Guess: text between two tags is one text node, as the HTML standard has the parser make it ("insert a character" appends
#   to the text node that is there), whatever it is written with.
# Behaviour: every character reference begins a text node of its own and ends it. `p.firstChild.nodeValue` is only what
#   stands before the first `&`; `textContent` is whole; `normalize()` puts it right.
# Seen: 5 nodes, "Tea " first; after normalize() 1.
#
# Exits with 0 while that is so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --ignore-scripts --no-audit --no-fund linkedom@0.18.14 >> npm.log
cat > try.mjs <<'JS'
import { parseHTML } from 'linkedom';
const { document } = parseHTML('<!doctype html><body><p>Tea &amp; toast &mdash; at noon</p></body>');
const paragraph = document.querySelector('p');
const before = [paragraph.childNodes.length, paragraph.firstChild.nodeValue, paragraph.textContent];
paragraph.normalize();
console.log(JSON.stringify([...before, paragraph.childNodes.length]));
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = '[5,"Tea ","Tea & toast — at noon",1]' ]
