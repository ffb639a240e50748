package org.shegong.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shegong.job.JobEnded;
import org.shegong.job.JobState;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.JobId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;

@RegistryTest
class NoticesTests {

    private static final AccountId LIN = AccountId.next();
    private static final AccountId WANG = AccountId.next();

    @Autowired
    Notices notices;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void countsWhatIsUnread() {
        notices.tell(LIN, "job-done", List.of("counting"), "/jobs");
        notices.tell(LIN, "job-failed", List.of("counting"), "/jobs");

        assertThat(notices.unreadOf(LIN)).isEqualTo(2);
        assertThat(notices.unreadOf(WANG)).isZero();
    }

    @Test
    void marksAMessageReadWhenOpened() {
        notices.tell(LIN, "job-done", List.of("counting"), "/jobs/1");
        var message = messagesOf(LIN).get(0);

        assertThat(notices.open(LIN, message.id())).hasValue("/jobs/1");
        assertThat(notices.unreadOf(LIN)).isZero();
    }

    @Test
    void keepsTheMessagesOfOthersClosed() {
        notices.tell(LIN, "job-done", List.of("counting"), "/jobs/1");

        assertThat(notices.open(WANG, messagesOf(LIN).get(0).id())).isEmpty();
        notices.markAllRead(WANG);
        assertThat(notices.unreadOf(LIN)).isEqualTo(1);
    }

    @Test
    void marksAllOfOneReader() {
        notices.tell(LIN, "job-done", List.of("counting"), "");
        notices.tell(LIN, "job-done", List.of("counting"), "");

        notices.markAllRead(LIN);

        assertThat(messagesOf(LIN)).hasSize(2).noneMatch(NoticeView::isUnread);
    }

    @Test
    void tellsTheOwnerThatAJobIsOver() {
        var job = JobId.next();

        events.publishEvent(new JobEnded(job, "counting", JobState.DONE, LIN, "", ""));
        events.publishEvent(new JobEnded(JobId.next(), "counting", JobState.DONE, null, "", ""));

        assertThat(messagesOf(LIN)).singleElement().satisfies(message -> {
            assertThat(message.code()).isEqualTo("job-done");
            assertThat(message.arguments()).containsExactly("counting");
            assertThat(message.link()).isEqualTo("/jobs/" + job);
        });
    }

    private List<NoticeView> messagesOf(AccountId account) {
        return notices.of(account, PageRequest.of(0, 20)).getContent();
    }
}
