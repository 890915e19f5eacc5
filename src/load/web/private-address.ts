import {BlockList, isIP} from 'node:net';

/** Whether an IP address belongs to this machine, a local network or no single host: nothing the web may send us to. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family === 0 || LOCAL.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

const LOCAL = new BlockList();
for (const range of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 198.18.0.0/15',
  '224.0.0.0/4 240.0.0.0/4 ::/127 ::ffff:0:0/96 64:ff9b::/96 fc00::/7 fe80::/10 ff00::/8',
].flatMap(line => line.split(' '))) {
  const [address, prefix] = range.split('/') as [string, string];
  LOCAL.addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
