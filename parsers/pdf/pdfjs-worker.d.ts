// pdfjs declares no types for its worker, of which nothing is used but that it is loaded.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
