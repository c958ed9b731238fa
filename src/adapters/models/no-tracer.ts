import { BaseCallbackHandler } from '@langchain/core/callbacks/base';

/**
 * Stands where LangChain would put its tracer, and does nothing: articles and questions go to the endpoint that was configured and nowhere else, whatever
 * `LANGSMITH_TRACING` says. LangChain adds a tracer to every run that has none of this name.
 */
export function noTracer(): BaseCallbackHandler {
  return Object.assign(BaseCallbackHandler.fromMethods({}), {
    name: 'langchain_tracer',
    updateFromRunTree: () => undefined,
    getRunTreeWithTracingConfig: () => undefined,
  });
}
