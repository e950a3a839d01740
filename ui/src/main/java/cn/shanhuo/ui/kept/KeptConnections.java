package cn.shanhuo.ui.kept;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Puts a {@link KeptHandler} into every HTTP/1.1 connection, right behind the codec. */
@Singleton
final class KeptConnections implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private static final String HANDLER = "kept-pages";

    private final Shelf shelf;
    private final KeptHeaders headers;

    KeptConnections(Shelf shelf, KeptHeaders headers) {
        this.shelf = shelf;
        this.headers = headers;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Connections(null));
        return event.getBean();
    }

    private final class Connections implements NettyServerCustomizer {

        private final @Nullable Channel channel;

        Connections(@Nullable Channel channel) {
            this.channel = channel;
        }

        @Override
        public NettyServerCustomizer specializeForChannel(Channel of, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new Connections(of) : this;
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel != null
                    && channel.pipeline().get(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC) != null) {
                channel.pipeline()
                        .addAfter(
                                ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC,
                                HANDLER,
                                new KeptHandler(shelf, headers));
            }
        }
    }
}
