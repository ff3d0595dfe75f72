import { configure } from '@testing-library/svelte';

// A busy machine is slow, not wrong: what is awaited may take longer than the usual second.
configure({ asyncUtilTimeout: 30_000 });
