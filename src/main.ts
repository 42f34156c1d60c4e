import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './app/App.vue';
import { mendMissingCode } from './app/missing-code';
import { installDiagnosis } from './app/diagnosis';
import { createQueryClient } from './app/query-client';
import { router } from './app/router';
import { upkeepOnceReady } from './app/upkeep-once-ready';

const app = createApp(App).use(createPinia()).use(router).use(VueQueryPlugin, { queryClient: createQueryClient() });
app.runWithContext(() => {
  installDiagnosis(__APP_VERSION__);
  mendMissingCode(router);
  upkeepOnceReady();
});
app.mount('#app');
