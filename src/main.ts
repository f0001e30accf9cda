// SPDX-License-Identifier: Apache-2.0
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { providers } from './app/providers';

void bootstrapApplication(App, { providers });
