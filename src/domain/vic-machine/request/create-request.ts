// SPDX-License-Identifier: Apache-2.0
import type { NetworkSettings } from '../../networks';
import type { RegistrySettings } from '../../registries';
import type { VchSettings } from '../../vch';
import { authorityList, requestAuth, type GeneratedPair } from './request-auth';
import { requestCompute, requestEndpoint } from './request-compute';
import { requestNetwork } from './request-network';
import type { ReportProblem, RequestProblem } from './request-problem';
import { requestStorage } from './request-storage';
import type { VchRequest } from './vch-request';

/** A body, or why there is none; `problem` is the first of `problems`. */
export type RequestResult =
  | { readonly ok: true; readonly value: VchRequest }
  | { readonly ok: false; readonly problem: RequestProblem; readonly problems: readonly RequestProblem[] };

/**
 * The body of `POST /container/target/{target}/vch` for a wanted VCH. The API accepts bodies that it misreads (no
 * server certificate means no TLS at all; given CAs beside `generate` are lost) and panics on others; this never makes
 * one of them. Holds private key and password: for the connection to the server only.
 *
 * @param generatedPair the server certificate of rows 2 and 5, made by the caller
 */
export function createRequest(settings: VchSettings, generatedPair?: GeneratedPair): RequestResult {
  const problems: RequestProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const { general, networks } = settings;
  if (!Number.isSafeInteger(general.debug)) {
    report({ code: 'invalid-value', field: 'general.debug', value: String(general.debug) });
  }
  const compute = requestCompute(settings.compute, report);
  const endpoint = requestEndpoint(settings.compute, settings.operationsUser, report);
  const registry = requestRegistry(settings.registries, networks, report);
  const value: VchRequest = {
    name: general.name,
    debug: general.debug,
    ...(general.syslogAddress !== '' && { syslog_addr: general.syslogAddress }),
    ...(general.containerNameConvention !== '' && {
      container: { name_convention: general.containerNameConvention },
    }),
    ...(compute && { compute }),
    ...(endpoint && { endpoint }),
    storage: requestStorage(settings.storage, report),
    network: requestNetwork(networks, general.name, report),
    auth: requestAuth(settings.tls, generatedPair, report),
    ...(registry && { registry }),
  };
  const [problem] = problems;
  return problem === undefined ? { ok: true, value } : { ok: false, problem, problems };
}

function requestRegistry(
  registries: RegistrySettings,
  { proxies }: NetworkSettings,
  report: ReportProblem,
): VchRequest['registry'] {
  const authorities = authorityList(registries.authorities, 'registries.authorities', report, false);
  const proxy = {
    ...(proxies.http !== '' && { http: proxies.http }),
    ...(proxies.https !== '' && { https: proxies.https }),
    // An empty list makes the API panic.
    ...(proxies.exceptions.length > 0 && { no_proxy: proxies.exceptions }),
  };
  const body = {
    ...(registries.whitelist.length > 0 && { whitelist: registries.whitelist }),
    ...(registries.insecure.length > 0 && { insecure: registries.insecure }),
    ...(authorities.length > 0 && { certificate_authorities: authorities }),
    ...(Object.keys(proxy).length > 0 && { image_fetch_proxy: proxy }),
  };
  return Object.keys(body).length === 0 ? undefined : body;
}
