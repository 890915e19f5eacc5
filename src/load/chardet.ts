/** The detector of encodings, in a file of its own: a CommonJS module brings the bundler's helpers to whoever imports it. */
export {analyse} from 'chardet';
