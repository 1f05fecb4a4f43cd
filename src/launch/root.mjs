import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the built explorer lies, and the stamp that says from which sources it was built. */
export const BUILT_APP = path.join(ROOT, '.build', 'app');
export const BUILD_STAMP = path.join(ROOT, '.build', 'app.stamp');
