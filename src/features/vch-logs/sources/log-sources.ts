// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { applianceLogCommands, portalLogs } from '../../../domain/logs';
import { LOG_TEXTS } from '../log-texts';

/** Where to get the logs: links into VCH Admin, and commands for the appliance. */
@Component({
  selector: 'vch-log-sources',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<details>
    <summary>{{ texts().where }}</summary>
    @if (links().length > 0) {
      <p>{{ texts().portalIntro }}</p>
      <ul class="list">
        @for (link of links(); track link.url) {
          <li>
            <a [href]="link.url" target="_blank" rel="noopener noreferrer">{{ link.label }}</a>
          </li>
        }
      </ul>
    } @else {
      <p>{{ texts().noPortal }}</p>
    }
    <p>{{ texts().portalDown }}</p>
    <p>{{ texts().applianceIntro }}</p>
    <ul class="list">
      @for (source of appliance(); track source.command) {
        <li>
          <code>{{ source.command }}</code>&ngsp;<span>{{ source.label }}</span>
        </li>
      }
    </ul>
  </details>`,
  styles: `
    p,
    ul {
      margin: 0.25rem 0;
    }
    a {
      display: inline-block;
      min-height: 24px;
    }
    code {
      overflow-wrap: anywhere;
    }
    li span::before {
      content: '– ';
    }
  `,
})
export class LogSources {
  /** `https://ip:2378`; null while the VCH has no address. */
  readonly portal = input.required<string | null>();

  protected readonly texts = inject(LOG_TEXTS);
  protected readonly links = computed(() => {
    const portal = this.portal();
    // An address that the server told: nothing else may become a link.
    if (portal === null || !/^https:\/\/[^/]+$/.test(portal)) return [];
    return portalLogs.map(({ id, path }) => ({ url: portal + path, label: this.texts().portalLogs[id] }));
  });
  protected readonly appliance = computed(() =>
    applianceLogCommands.map(({ id, command }) => ({ command, label: this.texts().applianceLogs[id] })),
  );
}
