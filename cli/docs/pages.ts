// SPDX-License-Identifier: Apache-2.0
import type { GeneratedPage } from './generated-page';
import { containerNetworkFirewallPage } from './pages/container-network-firewall';
import { logsPage } from './pages/logs';
import { reviewPage } from './pages/review';
import { rulesPage } from './pages/rules';
import { securityReferencePage } from './pages/security-reference';
import { supportedConfigurationsPage } from './pages/supported-configurations';

/** Every generated page of the documentation. Another one is another entry. */
export const generatedPages: readonly GeneratedPage[] = [
  containerNetworkFirewallPage,
  logsPage,
  reviewPage,
  rulesPage,
  securityReferencePage,
  supportedConfigurationsPage,
];
