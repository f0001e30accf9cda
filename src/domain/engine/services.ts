// SPDX-License-Identifier: Apache-2.0
import { parseGoUrl, type GoUrl } from '../vic-machine';
import { accept, refuse, type EngineStep } from './reason';

/** `--http-proxy` or `--https-proxy` (`Proxies.ProcessProxies`); '' = none. */
export function readProxy(address: string): EngineStep<GoUrl | null> {
  if (address === '') return accept(null);
  const url = parseGoUrl(address);
  if (!url.ok) return refuse('proxy-unparsable', url.problem);
  const { host, scheme } = url.value;
  if (host === '' || (scheme !== 'http' && scheme !== 'https')) {
    return refuse(
      'proxy-invalid',
      `Could not parse HTTP(S) proxy - expected format http(s)://fqnd_or_ip:port: ${address}`,
    );
  }
  return accept(url.value);
}

/** `--syslog-address` (`Create.ProcessSyslog`); '' = none. What it says is looked at when validating. */
export function readSyslogAddress(address: string): EngineStep<GoUrl | null> {
  if (address === '') return accept(null);
  const url = parseGoUrl(address);
  return url.ok ? accept(url.value) : refuse('syslog-unparsable', url.problem);
}
