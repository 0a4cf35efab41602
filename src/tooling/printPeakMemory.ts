// Loaded before a script to learn what it took: its last line on stderr is the peak of its memory in bytes.
process.on('exit', () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS * 1024}\n`);
});
