// SPDX-License-Identifier: Apache-2.0
import type { NameProblem, containerRules, newAuthorityRules } from '../../domain/new-authority';
import type { RuleText, RuleTexts } from '../rule-text';
import { addresses } from './addresses';

function nameText(what: string, problem: NameProblem, longest: number): RuleText {
  return problem === 'too-long'
    ? {
        wrong: `${what} is longer than ${longest} characters.`,
        consequence: 'Programs refuse certificates with longer names.',
        remedy: 'Shorten it.',
      }
    : { wrong: `${what} holds a character that cannot be seen.`, remedy: 'Type it anew.' };
}

function daysText(given: string): RuleText {
  return {
    wrong: given === '' ? 'No number of days is entered.' : `“${given}” is no number of days.`,
    remedy: 'Enter a whole number, such as 365.',
  };
}

const rules: RuleTexts<typeof newAuthorityRules> & RuleTexts<typeof containerRules> = {
  'new-authority.authority-is-named': () => ({
    wrong: 'The CA has no name.',
    remedy: 'Enter one; every certificate that it signs shows it as its issuer.',
  }),
  'new-authority.authority-name-fits': ({ problem, longest }) => nameText('The name', problem, longest),
  'new-authority.organization-fits': ({ problem, longest }) => nameText('The organization', problem, longest),
  'new-authority.authority-life-is-in-days': ({ given }) => daysText(given),
  'new-authority.certificate-life-is-in-days': ({ given }) => daysText(given),
  'new-authority.certificates-end-with-authority': ({ days, longest }) =>
    longest === 0
      ? {
          wrong: 'The CA expires within a day.',
          consequence: 'What it signs now would be refused tomorrow.',
          remedy: 'Make another CA.',
        }
      : {
          wrong: `${days} days are more than the CA has.`,
          consequence: 'Certificates are refused from the day on which their CA expires.',
          remedy: `Enter ${longest} days at most.`,
        },
  'new-authority.server-life-suits-browsers': ({ longest }) => ({
    wrong: `The server certificate is valid for more than ${longest} days.`,
    consequence: 'Docker clients do not mind; Safari refuses to open the VCH Admin portal.',
    remedy: `Enter ${longest} days at most if somebody uses it.`,
  }),
  'new-authority.server-hosts-are-given': () => ({
    wrong: 'The server certificate is for no address yet.',
    consequence: 'No Docker client would trust it.',
    remedy: 'Enter every name and IP address that clients dial.',
  }),
  'new-authority.server-hosts-are-addresses': ({ places }) => ({
    wrong: places
      .map(
        ({ given, problem }) =>
          `“${given}” is no address that clients can dial: ${addresses.problem(problem)}.`,
      )
      .join(' '),
    remedy: 'Enter a host name, an IP address, or a wildcard such as *.example.com.',
  }),
  'new-authority.a-client-is-named': () => ({
    wrong: 'No client is named.',
    consequence: 'Nobody can connect until a client has a certificate of this CA.',
    remedy: 'Name one now, or later while the wizard is open.',
  }),
  'new-authority.a-certificate-is-asked-for': () => ({
    wrong: 'Nothing is asked for.',
    remedy: 'Name a client, or ask for a server certificate.',
  }),
  'new-authority.client-names-fit': ({ places }) => {
    const texts = places.map(({ problem, longest }) => nameText('The name', problem, longest));
    return {
      wrong: [...new Set(texts.map(({ wrong }) => wrong))].join(' '),
      remedy: [...new Set(texts.map(({ remedy }) => remedy))].join(' '),
    };
  },
  'new-authority.client-names-differ': ({ places }) => ({
    wrong: places
      .map(({ given, isMade }) =>
        isMade ? `“${given}” has a certificate already.` : `“${given}” is there twice.`,
      )
      .join(' '),
    remedy: 'Give every client a name of its own; letter case does not count.',
  }),
  'new-authority.elliptic-keys-suit': ({ hasServer }) =>
    hasServer
      ? {
          wrong: 'VIC’s own tools do not read ECDSA keys.',
          consequence:
            'Docker clients connect; but vic-machine and the vSphere Client show the IP address of the VCH in place of its name, and there is no cert.pfx for browsers.',
          remedy: 'Choose RSA unless you need ECDSA.',
        }
      : {
          wrong: 'There is no cert.pfx for browsers with ECDSA keys.',
          consequence: 'Docker clients connect.',
          remedy: 'Choose RSA if somebody uses the VCH Admin portal with a certificate.',
        },
  'new-authority.container-passphrase-is-ascii': () => ({
    wrong: 'The password holds letters that programs do not agree on.',
    remedy: 'Use the letters a to z, digits and signs of an English keyboard.',
  }),
};

/** What is said about certificates that are to be made in the browser. */
export const newAuthority = { rules };
