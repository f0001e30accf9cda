// SPDX-License-Identifier: Apache-2.0
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { providersFor } from './app/providers';
import { listViews } from './app/list-views';

void bootstrapApplication(App, { providers: providersFor(listViews) });
