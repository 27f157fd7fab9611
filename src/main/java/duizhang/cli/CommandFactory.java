package duizhang.cli;

import java.io.PrintStream;
import picocli.CommandLine;

/** Makes the commands with the streams they write to. */
record CommandFactory(PrintStream out, PrintStream err) implements CommandLine.IFactory {
  @Override
  public <T> T create(Class<T> type) throws Exception {
    if (type == RunCommand.class) {
      return type.cast(new RunCommand(out, err));
    }
    if (type == StatusCommand.class) {
      return type.cast(new StatusCommand(out));
    }
    if (type == CompareCommand.class) {
      return type.cast(new CompareCommand(out));
    }
    if (type == QueryCommand.class) {
      return type.cast(new QueryCommand(out));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(out));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
