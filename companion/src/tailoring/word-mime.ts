export const wordMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
