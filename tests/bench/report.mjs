// From single visits to what is read: medians with their range, as data and as a Markdown table.

const METRICS = [
  { key: 'tappableMs', label: 'Time to a tappable number, ms', digits: 0 },
  { key: 'firstContentfulPaintMs', label: 'First contentful paint, ms', digits: 0 },
  { key: 'tappableKb', label: 'Over the wire until tappable, without fonts, KB', digits: 1 },
  { key: 'tappableFontKb', label: 'Fonts until tappable, KB', digits: 1 },
  { key: 'totalKb', label: 'Over the wire until idle, without fonts, KB', digits: 1 },
  { key: 'totalFontKb', label: 'Fonts until idle, KB', digits: 1 },
  { key: 'requests', label: 'Requests until idle', digits: 0 },
];

/** For each metric its median, min, max and n, over the visits that did not fail. */
export function summarise(runs) {
  const good = runs.filter((run) => !run.failed);
  const metrics = Object.fromEntries(METRICS.map(({ key }) => [key, spread(good.map((run) => run[key]))]));
  return { n: good.length, failed: runs.length - good.length, ...metrics };
}

function spread(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2,
    min: sorted[0],
    max: sorted.at(-1),
    n: sorted.length,
  };
}

/** The Markdown section of one kind of visit. `b` may be absent. */
export function table({ visit, kind, a, b }) {
  const head = b ? ['', 'Kawan', 'peer', 'Kawan / peer'] : ['', 'Kawan'];
  const rows = METRICS.map(({ key, label, digits }) => [label, cell(a[key], digits), ...(b ? [cell(b[key], digits), ratio(a[key], b[key])] : [])]);
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`### ${title(visit)}${kind ? `: ${kind}` : ''}`, '', ...lines, '', counted(a, b)].join('\n');
}

function title(visit) {
  return { first: 'First visit', repeat: 'Repeat visit', offline: 'Offline, in a new page' }[visit];
}

function cell(value, digits) {
  if (!value) return '-';
  const [median, min, max] = [value.median, value.min, value.max].map((x) => x.toFixed(digits));
  return min === max ? median : `${median} (${min} to ${max})`;
}

function ratio(a, b) {
  return a && b && b.median > 0 ? (a.median / b.median).toFixed(2) : '-';
}

function counted(a, b) {
  const parts = [['Kawan', a], ['peer', b]].filter(([, side]) => side);
  const said = parts.map(([name, { n, failed }]) => `${name} n = ${n}${failed ? ` (${failed} failed)` : ''}`);
  return `Median (min to max); ${said.join(', ')}.`;
}

/** The conditions of measuring, in a sentence or two, for the head of a report. */
export function conditions({ date, network, cpu, chromium, node, a, b }) {
  const said = [
    date && `Measured ${date}`,
    `Chromium ${chromium}`,
    `Node ${node}`,
    `line ${network}`,
    `main thread slowed ${cpu} times`,
    'viewport 360 by 640, a fresh profile each visit, the two in turn',
  ].filter(Boolean).join('; ');
  const addresses = [a && `Kawan: \`${place(a)}\``, b && `peer: \`${place(b)}\``].filter(Boolean).join(', ');
  return `${said}. ${addresses}.`;
}

/** The part of an address that does not change from one run to the next. */
function place(url) {
  const { pathname, search, hash } = new URL(url);
  return pathname + search + hash;
}
