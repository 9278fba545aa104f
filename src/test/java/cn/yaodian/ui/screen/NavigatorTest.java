package cn.yaodian.ui.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    private final List<String> happened = new ArrayList<>();
    private final Navigator navigator = new Navigator(place -> {
        if (place instanceof Place.Settings) {
            throw new FailureException(Failure.PLAN_MISSING, "gone");
        }
        return new Recorded(place);
    });

    @Test
    void aScreenHandsOverWhatWasTypedBeforeTheNextIsShown() {
        navigator.open(new Place.Today());
        navigator.open(new Place.PlanList());

        assertThat(happened).containsExactly("Today shown", "Today handed over", "Today left", "PlanList shown");
    }

    @Test
    void theWayBackIsRemembered() {
        navigator.open(new Place.Today());
        navigator.open(new Place.PlanList());

        navigator.back();

        assertThat(navigator.placeProperty().get()).isEqualTo(new Place.Today());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void whatWasPickedAtAPlaceIsThereForWhoComesBack() {
        LedgerFilter late = LedgerFilter.ALL.with("due-flag", Condition.Choices.of("逾期"));
        Place.Ledger tasks = Place.Ledger.of(LedgerSheet.TASKS);
        navigator.open(tasks);
        navigator.restate(tasks.withFilter(late));
        navigator.open(tasks);
        assertThat(navigator.canGoBackProperty().get()).as("the table is there already, whatever is picked").isFalse();
        navigator.open(tasks.withFilter(LedgerFilter.ALL));
        navigator.back();

        assertThat(navigator.placeProperty().get()).isEqualTo(tasks.withFilter(late));
    }

    @Test
    void whatWasLeftByGoingBackIsAheadUntilAnotherPlaceIsOpened() {
        navigator.open(new Place.Today());
        navigator.open(new Place.PlanList());
        navigator.back();

        navigator.forward();
        assertThat(navigator.placeProperty().get()).isEqualTo(new Place.PlanList());
        assertThat(navigator.canGoForwardProperty().get()).isFalse();

        navigator.back();
        navigator.open(new Place.ManuscriptList());
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
        navigator.back();
        assertThat(navigator.placeProperty().get()).isEqualTo(new Place.Today());
    }

    @Test
    void aPlaceThatIsGoneLeavesTheClerkWhereSheIs() {
        navigator.open(new Place.Today());

        assertThatThrownBy(() -> navigator.open(new Place.Settings())).isInstanceOf(FailureException.class);

        assertThat(navigator.placeProperty().get()).isEqualTo(new Place.Today());
        assertThat(happened).containsExactly("Today shown");
    }

    @Test
    void anotherTaskOfTheSamePlanKeepsTheScreen() {
        PlanId plan = PlanId.random();
        navigator.open(Place.Drafting.of(plan));
        Screen before = navigator.screenProperty().get();

        navigator.open(new Place.Drafting(plan, Optional.of(UUID.randomUUID())));

        assertThat(navigator.screenProperty().get()).isSameAs(before);
        assertThat(happened).containsExactly("Drafting shown");
    }

    @Test
    void openingWhereOneIsDoesNothing() {
        navigator.open(new Place.Today());
        navigator.open(new Place.Today());

        assertThat(happened).containsExactly("Today shown");
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    /** Writes down what it is told. */
    private final class Recorded implements Screen {

        private final Place place;

        Recorded(Place place) {
            this.place = place;
        }

        @Override
        public Node view() {
            return new Group();
        }

        @Override
        public ObservableValue<String> title() {
            return new ReadOnlyStringWrapper("");
        }

        @Override
        public void shown() {
            happened.add(place.getClass().getSimpleName() + " shown");
        }

        @Override
        public void handOver() {
            happened.add(place.getClass().getSimpleName() + " handed over");
        }

        @Override
        public void left() {
            happened.add(place.getClass().getSimpleName() + " left");
        }

        @Override
        public boolean moveTo(Place target) {
            return place instanceof Place.Drafting here && target instanceof Place.Drafting there
                    && here.plan().equals(there.plan());
        }
    }
}
