// SPDX-License-Identifier: Apache-2.0
import type {
  computeInVCenterRules,
  computeRules,
  computeWizardRules,
  NumberProblem,
} from '../../domain/compute';
import type { RuleText, RuleTexts } from '../rule-text';

/** Words for what is wrong with a number. */
function notANumber(
  what: string,
  { problem, lowest }: { readonly problem: NumberProblem; readonly lowest: number },
): RuleText {
  const wrong = {
    'not-whole': `${what} is not a whole number.`,
    'too-small': `${what} is below ${lowest}.`,
    'too-large': `${what} is far larger than any machine.`,
  };
  return { wrong: wrong[problem], remedy: `Enter a whole number of at least ${lowest}, in digits only.` };
}

function shares(what: string, text: string): RuleText {
  return { wrong: `${what} cannot be ${text}.`, remedy: 'Choose low, normal or high.' };
}

function aboveLimit(what: string, unit: string, reservation: number, limit: number): RuleText {
  return {
    wrong: `${what} of ${reservation} ${unit} is above the limit of ${limit} ${unit}.`,
    consequence: 'vSphere refuses to create the VCH.',
    remedy: `Reserve at most ${limit} ${unit}, or raise the limit.`,
  };
}

function limitsNothing(what: string, unit: string, asked: number, available: number): RuleText {
  return {
    wrong: `${what} of ${asked} ${unit} is above the ${available} ${unit} that the compute resource has.`,
    consequence: 'It limits nothing.',
    remedy: `Enter at most ${available} ${unit}, or leave it empty for no limit.`,
  };
}

function notAvailable(what: string, unit: string, asked: number, available: number): RuleText {
  return {
    wrong: `${what} of ${asked} ${unit} is not available: the compute resource has ${available} ${unit} left.`,
    consequence: 'vSphere refuses to create or to start the VCH.',
    remedy: `Enter at most ${available} ${unit}, or choose another compute resource.`,
  };
}

const rules: RuleTexts<typeof computeRules> &
  RuleTexts<typeof computeWizardRules> &
  RuleTexts<typeof computeInVCenterRules> = {
  'compute.resource-chosen': () => ({
    wrong: 'No compute resource is chosen.',
    consequence: 'The VCH has no place to run.',
    remedy: 'Choose a cluster, a host or a resource pool.',
  }),
  'compute.resource-found': ({ resource }) => ({
    wrong: `The compute resource “${resource}” of the command is not found in the inventory.`,
    remedy: 'Choose a cluster, a host or a resource pool.',
  }),
  'compute.cpu-limit-is-amount': (detail) => notANumber('The CPU limit', detail),
  'compute.cpu-reservation-is-amount': (detail) => notANumber('The CPU reservation', detail),
  'compute.memory-limit-is-amount': (detail) => notANumber('The memory limit', detail),
  'compute.memory-reservation-is-amount': (detail) => notANumber('The memory reservation', detail),
  'compute.endpoint-cpus-is-amount': (detail) => notANumber('The number of CPUs of the endpoint VM', detail),
  'compute.endpoint-memory-is-amount': (detail) => notANumber('The memory of the endpoint VM', detail),
  'compute.container-limit-is-amount': (detail) => notANumber('The number of container VMs', detail),
  'compute.cpu-shares-known': ({ text }) => shares('CPU shares', text),
  'compute.memory-shares-known': ({ text }) => shares('Memory shares', text),
  'compute.cpu-reservation-within-limit': ({ reservation, limit }) =>
    aboveLimit('The CPU reservation', 'MHz', reservation, limit),
  'compute.memory-reservation-within-limit': ({ reservation, limit }) =>
    aboveLimit('The memory reservation', 'MB', reservation, limit),
  'compute.cpu-limit-within-resource': ({ asked, available }) =>
    limitsNothing('The CPU limit', 'MHz', asked, available),
  'compute.memory-limit-within-resource': ({ asked, available }) =>
    limitsNothing('The memory limit', 'MB', asked, available),
  'compute.cpu-reservation-available': ({ asked, available }) =>
    notAvailable('The CPU reservation', 'MHz', asked, available),
  'compute.memory-reservation-available': ({ asked, available }) =>
    notAvailable('The memory reservation', 'MB', asked, available),
  'compute.endpoint-memory-available': ({ asked, available }) =>
    notAvailable('The memory of the endpoint VM', 'MB', asked, available),
  'compute.vm-group-possible': ({ reason, name }) => ({
    wrong: {
      'no-cluster': `A VM group needs a cluster, and ${name} is none.`,
      'drs-off': `A VM group needs DRS, which is off in ${name}.`,
      'name-taken': `The cluster has a VM group with the name ${name} already.`,
    }[reason],
    consequence: 'Creating the VCH fails.',
    remedy:
      reason === 'name-taken'
        ? 'Give the VCH another name, or do without a VM group.'
        : 'Choose a cluster with DRS, or do without a VM group.',
  }),
};

/** Texts about the Compute Capacity page's settings. */
export const compute = { rules };
