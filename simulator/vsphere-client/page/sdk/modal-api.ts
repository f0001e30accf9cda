// SPDX-License-Identifier: Apache-2.0
import type {
  ConfirmationButton,
  ConfirmationRequest,
  ModalChange,
  ModalRequest,
} from '../protocol/requests';
import type { HostLink } from './host-link';
import { asJson } from './as-json';

/** `modal.open` as a plug-in calls it. */
export interface OpenModal extends ModalRequest {
  readonly onClosed?: (result?: unknown) => void;
}

/** `modal.openConfirmationModal` as a plug-in calls it. */
export interface OpenConfirmation extends Omit<ConfirmationRequest, 'buttons'> {
  readonly buttons: readonly (ConfirmationButton & { readonly callback?: () => void })[];
  readonly onClosed?: () => void;
}

/** `htmlClientSdk.modal`, without the dialogs that plug-ins share: there is one plug-in here. */
export interface ModalApi {
  open(options: OpenModal): void;
  close(data?: unknown): void;
  getCustomData(): unknown;
  setOptions(options: ModalChange): void;
  openConfirmationModal(options: OpenConfirmation): void;
}

/** Relative addresses are the calling document's own: `baseUri()` knows about `<base>`. */
export function modalApi(link: HostLink, baseUri: () => string): ModalApi {
  return {
    open: ({ onClosed, customData, sanitizeData = true, ...options }) => {
      const request: ModalRequest = {
        ...options,
        url: new URL(options.url, baseUri()).href,
        sanitizeData,
        customData: sanitizeData ? asJson(customData) : customData,
      };
      link.call('modal.open', request, (result) => onClosed?.(result));
    },
    close: (data) => {
      link.call('modal.close', link.snapshot.sanitizeResult ? asJson(data) : data);
    },
    getCustomData: () => structuredClone(link.snapshot.customData),
    setOptions: ({ title, accessibilityTitle, height }) => {
      link.call('modal.setOptions', {
        ...(title === undefined ? {} : { title }),
        ...(accessibilityTitle === undefined ? {} : { accessibilityTitle }),
        ...(height === undefined ? {} : { height }),
      });
    },
    openConfirmationModal: ({ onClosed, buttons, ...options }) => {
      if (buttons.length < 1 || buttons.length > 4) throw new Error('A confirmation has one to four buttons');
      const request: ConfirmationRequest = {
        ...options,
        buttons: buttons.map(withoutCallback),
      };
      link.call('modal.openConfirmationModal', request, (pressed) => {
        if (pressed !== null) buttons[pressed]?.callback?.();
        onClosed?.();
      });
    },
  };
}

/** Functions cannot travel. */
function withoutCallback({ label, type, style }: ConfirmationButton): ConfirmationButton {
  return { label, ...(type === undefined ? {} : { type }), ...(style === undefined ? {} : { style }) };
}
