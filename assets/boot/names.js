// The addresses of what this release holds, by plain names: `name=address&…`, put in when the site is written.
export const NAMES = '{{assets}}';
