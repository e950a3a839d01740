package cn.shanhuo.ui.gate;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import java.util.Map;

/**
 * What holds wherever our pages are served, in tests as in production: an address that nobody has is not found, also
 * for those who are not signed in.
 */
@ContextConfigurer
public final class Standing implements ApplicationContextConfigurer {

    @Override
    public void configure(ApplicationContextBuilder builder) {
        builder.properties(Map.of("micronaut.security.reject-not-found", "false"));
    }
}
