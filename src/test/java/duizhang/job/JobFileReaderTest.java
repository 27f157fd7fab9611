package duizhang.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhang.isolate.Limits;
import duizhang.read.sight.Ocr;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileReaderTest {
  @Test
  void theDefaultJobSaysWhatAnEmptyOneMeans() {
    JobFile written = JobFileReader.read(Path.of("jobs", "disclosures.yaml"));
    JobFile empty = JobFileReader.parse("", written.origin());

    assertThat(written).isEqualTo(empty);
    assertThat(written.databaseUrl()).startsWith("jdbc:h2:file:" + Path.of("output", "duizhang").toAbsolutePath());
    assertThat(written.parallelism()).isBetween(1, 4);
  }

  @Test
  void readsEveryKey() {
    JobFile job = JobFileReader.parse(
        """
            name: other
            input: here
            include: ["**/*.pdf"]
            exclude: ["old/**"]
            output: there
            database: {url: "jdbc:h2:mem:x", user: me, password: secret}
            parallelism: 3
            ocr: on
            ocr_pages: 4
            limits: {megabytes: 5, seconds: 6, pages: 7, memory: 512}
            """,
        "job.yaml");

    assertThat(job.name()).isEqualTo("other");
    assertThat(job.input()).isEqualTo(Path.of("here").toAbsolutePath());
    assertThat(job.filter().include()).isEqualTo(List.of("**/*.pdf"));
    assertThat(job.filter().exclude()).isEqualTo(List.of("old/**"));
    assertThat(job.output()).isEqualTo(Path.of("there").toAbsolutePath());
    assertThat(job.database()).isEqualTo(new JobFile.DatabaseAddress("jdbc:h2:mem:x", "me", "secret"));
    assertThat(job.parallelism()).isEqualTo(3);
    assertThat(job.ocr()).isEqualTo(new Ocr(Ocr.Mode.ON, 4));
    assertThat(job.limits()).isEqualTo(new Limits(5, 6, 7, 512));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "inputs: x                       | Unknown key inputs in job.yaml",
      "limits: {page: 3}               | Unknown key limits.page in job.yaml",
      "ocr: maybe                      | The value of ocr in job.yaml must be auto, off or on but is maybe",
      "parallelism: many               | The value of parallelism in job.yaml must be a whole number from 1 to 64 but is many",
      "parallelism: 0                  | The value of parallelism in job.yaml must be a whole number from 1 to 64 but is 0",
      "limits: {seconds: x} | The value of limits.seconds in job.yaml must be a whole number",
      "limits: 3                       | The value of limits in job.yaml must hold keys",
      "include: all                    | The value of include in job.yaml must be a list of texts",
      "include: ['[']                  | The pattern [ under include or exclude in job.yaml is no glob",
      "database: {url: 'jdbc:db2:x'}   | The value of database.url in job.yaml must begin with jdbc:h2:",
      "name: [                         | The job file job.yaml, line 1 is no YAML",
      "- a                             | The job file job.yaml must hold keys",
      "{input: a, output: a/b}         | lies in the input folder"
  })
  void saysWhichKeyOfWhichFileIsWrong(String text, String message) {
    assertThatThrownBy(() -> JobFileReader.parse(text, "job.yaml")).isInstanceOf(ConfigurationException.class).hasMessageContaining(message);
  }
}
