package dev.sdelka.testkit.suite;

import dev.sdelka.Crm;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.testkit.model.BindingModel;
import java.util.List;

/** One call of a service that has to do with bindings. */
sealed interface BindingCall {

    /** What the service answers: the error, or what was replaced, or whether an order was new. */
    Object of(Crm crm);

    /** What it should answer. */
    Object of(BindingModel model);

    /** The order that is named. */
    long orderId();

    /** Adds a binding. */
    record Add(OrderBinding binding) implements BindingCall {
        @Override
        public Object of(Crm crm) {
            try {
                return crm.orderBindings().add(Samples.ACTOR, binding).replaced();
            } catch (CrmException e) {
                return e.errorCode();
            }
        }

        @Override
        public Object of(BindingModel model) {
            ErrorCode refusal = model.refusalOfAdd(binding);
            return refusal == null ? model.add(binding) : refusal;
        }

        @Override
        public long orderId() {
            return binding.orderId();
        }
    }

    /** Removes a binding. */
    record Remove(OrderBinding binding) implements BindingCall {
        @Override
        public Object of(Crm crm) {
            try {
                crm.orderBindings().remove(Samples.ACTOR, binding);
                return List.of();
            } catch (CrmException e) {
                return e.errorCode();
            }
        }

        @Override
        public Object of(BindingModel model) {
            ErrorCode refusal = model.refusalOfRemove(binding);
            if (refusal != null) {
                return refusal;
            }
            model.remove(binding);
            return List.of();
        }

        @Override
        public long orderId() {
            return binding.orderId();
        }
    }

    /** Makes an order known. */
    record Register(long orderId) implements BindingCall {
        @Override
        public Object of(Crm crm) {
            return crm.orders().register(orderId);
        }

        @Override
        public Object of(BindingModel model) {
            return model.register(orderId);
        }
    }
}
