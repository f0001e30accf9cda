// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Untold } from '../facts';
import type { ReviewSubject } from '../subject';

/** A statement that should hold for an existing VCH. */
export type ReviewRule<Id extends string, Detail extends object> = Rule<Id, ReviewSubject, Detail, Untold>;

/** Any of them. */
export type AnyReviewRule = ReviewRule<string, object>;
