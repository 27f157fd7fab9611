package duizhang.job;

import duizhang.store.SourceRegister.Missing;

/**
 * Whether the input folder is still the folder that earlier runs read. A share that is not mounted is an empty folder, and a run over it would take
 * everything out of the dataset without a word.
 *
 * @param known files that were there at the last run
 * @param missing those of them that are not met again under any name
 */
record Presence(int known, int missing) {
  /** In a folder of fewer files, people clear out more than half of them by hand. */
  private static final int FEW = 10;

  static Presence of(Missing missing) {
    return new Presence(missing.known(), missing.missing());
  }

  boolean credible() {
    return missing < known && (known < FEW || missing * 2 <= known) || missing == 0;
  }

  /** @throws ConfigurationException where all known files are gone, or most of them in a folder that is not small */
  void check(JobFile job) {
    if (!credible()) {
      throw new ConfigurationException(
          missing + " of the " + known + " files known from earlier runs are no longer in the folder " + job.input() + " (key input in " + job.origin()
              + "). Nothing was changed. If the folder is not mounted, mount it and run again; if other files are wanted now (include, exclude, --input) or"
              + " these were removed on purpose, run with --accept-gone: their figures then leave the dataset.");
    }
  }
}
