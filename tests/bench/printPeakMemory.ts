// Loaded before a script to measure it: the last line on stderr is its peak memory (bytes).
process.on('exit', () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS * 1024}\n`);
});
