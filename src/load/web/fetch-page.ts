import {type LookupAddress, lookup} from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import {LoadError} from '../load-error.ts';
import {quoteName} from '../quote-name.ts';
import {extensionOf, type Source} from '../source.ts';
import {isPrivateAddress} from './private-address.ts';
import {type Progress, readBody} from './read-body.ts';

export interface FetchOptions {
  readonly userAgent?: string | null;
  readonly encoding?: string | null;
  readonly onProgress?: (progress: Progress) => void;
  /** How long a server may be silent, and how long all may take, in milliseconds: 5 s and 15 s. */
  readonly idle?: number;
  readonly whole?: number;
}

const MOST_REDIRECTS = 5;
const USER_AGENT = 'Mozilla/5.0 (compatible; explore; terminal article reader)';

/**
 * Fetches a page: http(s) only, 5 redirects, 10 MB, 5 s of silence and 15 s in all; a LoadError says what went wrong.
 *
 * A server of this machine or the local network is asked only if the reader typed its name: every address is checked when
 * it is resolved, so neither a redirect nor a name that resolves anew can lead there.
 */
export async function fetchPage(typed: string, options: FetchOptions): Promise<Source> {
  const {userAgent, idle = 5000, whole = 15_000} = options;
  const limits: Limits = {agent: userAgent || USER_AGENT, idle, signal: AbortSignal.timeout(whole)};
  let address = typed;
  try {
    const typedHost = parseAddress(typed).hostname;
    options.onProgress?.({received: 0, total: null});
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const url = parseAddress(address);
      const response = await request(url, url.hostname === typedHost, limits);
      const status = response.statusCode ?? 0;
      const {location} = response.headers;
      if (status >= 300 && status < 400 && location) {
        response.destroy();
        if (!URL.canParse(location, url.href)) throw new LoadError('redirects to no address');
        address = new URL(location, url).href;
        continue;
      }
      if (status < 200 || status >= 300) {
        response.destroy();
        throw new LoadError(`answers ${status}${meaning(status)}`);
      }
      return {
        input: typed,
        bytes: await readBody(response, options.onProgress),
        extension: extensionOf(url.pathname),
        url: address,
        encoding: options.encoding ?? null,
        charset: /charset\s*=\s*["']?([\w:.-]+)/i.exec(response.headers['content-type'] ?? '')?.[1] ?? null,
      };
    }
    throw new LoadError(`redirects more than ${MOST_REDIRECTS} times`);
  } catch (error) {
    throw new LoadError(
      `${quoteName(typed)} ${limits.signal.aborted ? `took longer than ${whole / 1000} s` : reasonOf(error)}`,
    );
  }
}

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) throw new LoadError('is no web address');
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new LoadError(`leads to ${quoteName(url.protocol)}, which is not the web`);
  return url;
}

interface Limits {
  readonly agent: string;
  readonly idle: number;
  readonly signal: AbortSignal;
}

function request(url: URL, typedHost: boolean, {agent, idle, signal}: Limits): Promise<http.IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!typedHost && isIP(host) && isPrivateAddress(host)) throw new LoadError(PRIVATE);
  const {get} = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asked = get(url, {
      signal,
      timeout: idle,
      ...(typedHost ? {} : {lookup: publicLookup}),
      headers: {
        'user-agent': agent,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en,*;q=0.5',
      },
    });
    asked.once('timeout', () => asked.destroy(new LoadError(`sent nothing for ${idle / 1000} s`)));
    asked.once('error', reject);
    asked.once('response', response => {
      // Behind the headers an error of the request no longer reaches us, only one of the response does.
      asked.on('error', error => response.destroy(error));
      resolve(response);
    });
  });
}

const PRIVATE = 'leads to a private address, which you have not typed';

/** Resolves a name as `dns.lookup` does, and fails where it leads to a private address. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, {...options, all: true}, (error, addresses: LookupAddress[]) => {
    if (error) callback(error, '');
    else if (addresses.some(({address}) => isPrivateAddress(address))) callback(new LoadError(PRIVATE), '');
    else if (options.all) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

function reasonOf(error: unknown): string {
  if (error instanceof LoadError) return error.message;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'cannot be found: there is no such server, or no network';
    case 'ECONNREFUSED':
      return 'refuses the connection';
    case 'ECONNRESET':
    case 'EPIPE':
      return 'closed the connection';
    default:
      return /^(?:CERT|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_TLS)/.test((error as NodeJS.ErrnoException).code ?? '')
        ? 'has a certificate that cannot be trusted'
        : 'cannot be read';
  }
}

function meaning(status: number): string {
  if (status === 404 || status === 410) return ': there is no such page';
  if (status === 401 || status === 402 || status === 403 || status === 451) return ': it does not let us read it';
  if (status === 429) return ': too many requests';
  return status >= 500 ? ': its server has a problem' : '';
}
