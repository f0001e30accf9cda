// SPDX-License-Identifier: Apache-2.0
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { providersFor } from './app/providers';
import { objectViews } from './app/object-views';

void bootstrapApplication(App, { providers: providersFor(objectViews) });
