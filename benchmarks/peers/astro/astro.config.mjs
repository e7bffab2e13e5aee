// The same site as ours, by Astro's own means. No feeds: our generator writes none.
import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://bench.example",
  output: "static",
  trailingSlash: "always",
  cacheDir: "./.cache",
  compressHTML: false,
  // Code is not coloured: no page holds any.
  markdown: { syntaxHighlight: false },
});
