import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './app/App.vue';
import { installDiagnosis } from './app/diagnosis';
import { createQueryClient } from './app/query-client';
import { router } from './app/router';

const app = createApp(App).use(createPinia()).use(router).use(VueQueryPlugin, { queryClient: createQueryClient() });
app.runWithContext(() => installDiagnosis(__APP_VERSION__));
app.mount('#app');
