// SPDX-License-Identifier: Apache-2.0
import express, { type Router } from 'express';
import { paths, type SessionAnswer } from '../../src/domain/plugin-api';
import { routePath } from './route-path';
import { callerOf } from './session-guard';

/** Whose session it is: the guard has asked vCenter already. */
export function sessionRoutes(): Router {
  const routes = express.Router();
  routes.get(routePath(paths.session), (request, response) => {
    const answer: SessionAnswer = { user: callerOf(request).user };
    response.json(answer);
  });
  return routes;
}
