import { config } from 'zod';

// The page's policy lets no text become code; zod would try, and be refused with a report in the console.
config({ jitless: true });
