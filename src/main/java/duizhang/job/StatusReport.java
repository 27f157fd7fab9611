package duizhang.job;

import duizhang.schema.DocumentState;
import duizhang.schema.FileState;
import duizhang.store.QuarantineStore;
import duizhang.store.RunStore;
import java.util.List;
import java.util.Map;

/** What a job's database holds: the last runs, newest first, and what there is now. */
public record StatusReport(
    List<RunStore.Run> runs,
    Map<FileState, Integer> files,
    Map<DocumentState, Integer> documents,
    List<QuarantineStore.Entry> quarantine,
    RunStore.Facts facts) {
  public StatusReport {
    runs = List.copyOf(runs);
    quarantine = List.copyOf(quarantine);
  }
}
