// SPDX-License-Identifier: Apache-2.0
import { InjectionToken, inject } from '@angular/core';
import { HOST_BRIDGE } from '../../adapters/vsphere-client';
import { type ReviewMessages, reviewMessages } from '../../messages/review-messages';

/** Everything a review says, in the operator's language. The host has told the locale before a view opens. */
export const REVIEW_TEXTS = new InjectionToken<ReviewMessages>('texts of reviews', {
  factory: () => reviewMessages(inject(HOST_BRIDGE).locale()),
});
